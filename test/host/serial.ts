/** Excel's number of a day given as UTC milliseconds. */
export function serialOf(time: number, date1904: boolean): number {
  const days = time / 86_400_000 + 25_569;
  // Excel believes in 1900-02-29, so that days before March 1900 count one less.
  return date1904 ? days - 1462 : days < 61 ? days - 1 : days;
}

/** The UTC milliseconds of a serial number. */
export function timeOf(serial: number, date1904: boolean): number {
  const days = date1904 ? serial + 1462 : serial < 60 ? serial + 1 : serial;
  return Math.round((days - 25_569) * 86_400) * 1000;
}
