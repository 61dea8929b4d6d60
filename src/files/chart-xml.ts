import type { Area } from "../ledger/workbook.ts";
import { columnLetters } from "../ledger/workbook.ts";
import { type SheetChart, type SheetDescription, sheetReference } from "../report/sheet-description.ts";
import { DECLARATION, type WorkbookEdit } from "./workbook-edit.ts";
import { escapeXml } from "./xml.ts";

const CONTENT_TYPE_DRAWING = "application/vnd.openxmlformats-officedocument.drawing+xml";
const CONTENT_TYPE_CHART = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";

/** Puts in a sheet's charts: a drawing of its own, which the sheet names as rId1. */
export function addCharts(sheet: SheetDescription, part: string, edit: WorkbookEdit): void {
  const { charts = [] } = sheet;
  if (charts.length === 0) return;
  const drawing = edit.newPart("drawings/drawing", CONTENT_TYPE_DRAWING);
  edit.setRelationships(part, [{ type: "drawing", target: drawing }]);
  const targets = charts.map((chart) => {
    const target = edit.newPart("charts/chart", CONTENT_TYPE_CHART);
    edit.set(target, chartXml(chart, sheet.title, edit.namespaces.drawing));
    return { type: "chart", target };
  });
  edit.set(drawing, drawingXml(charts, edit));
  edit.setRelationships(drawing, targets);
}

/** Where each chart lies on the sheet. */
function drawingXml(charts: readonly SheetChart[], { namespaces }: WorkbookEdit): string {
  const { drawing, relationships } = namespaces;
  const corner = (name: string, row: number, column: number): string =>
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`;
  const frames = charts.map(
    ({ at, title }, index) =>
      `<xdr:twoCellAnchor>${corner("from", at.top, at.left)}${corner("to", at.bottom + 1, at.right + 1)}` +
      `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="${index + 2}" name="${escapeXml(title)}"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
      `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="${drawing}/chart">` +
      `<c:chart xmlns:c="${drawing}/chart" xmlns:r="${relationships}" r:id="rId${index + 1}"/></a:graphicData></a:graphic>` +
      `</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`,
  );
  return (
    `${DECLARATION}<xdr:wsDr xmlns:xdr="${drawing}/spreadsheetDrawing" xmlns:a="${drawing}/main">` +
    `${frames.join("")}</xdr:wsDr>`
  );
}

/** Columns side by side or slices of a pie, with their values written at them. */
function chartXml(chart: SheetChart, sheet: string, drawing: string): string {
  const reference = (area: Area): string => {
    const corner = (row: number, column: number): string => `$${columnLetters(column)}$${row + 1}`;
    return escapeXml(`${sheetReference(sheet)}${corner(area.top, area.left)}:${corner(area.bottom, area.right)}`);
  };
  const text = (words: string, size: number): string =>
    `<c:tx><c:rich><a:bodyPr/><a:p><a:pPr><a:defRPr sz="${size}" b="1"/></a:pPr><a:r><a:rPr sz="${size}" b="1"/>` +
    `<a:t>${escapeXml(words)}</a:t></a:r></a:p></c:rich></c:tx>`;
  const code = codes[chart.format];
  // Zeros are seen by what is not there.
  const label = `${code};-${code};`;
  const pie = chart.type === "pie";
  const shown =
    `<c:dLbls><c:numFmt formatCode="${label}" sourceLinked="0"/><c:showLegendKey val="0"/><c:showVal val="1"/>` +
    `<c:showCatName val="0"/><c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/></c:dLbls>`;
  const fill = (colour: string): string => `<c:spPr><a:solidFill><a:srgbClr val="${colour}"/></a:solidFill></c:spPr>`;
  const slices = ({ top, bottom }: Area): string =>
    Array.from({ length: bottom - top + 1 }, (_, slice) => {
      const colour = fill(COLOURS[slice % COLOURS.length] ?? "");
      return `<c:dPt><c:idx val="${slice}"/><c:bubble3D val="0"/>${colour}</c:dPt>`;
    }).join("");
  const series = chart.series.map(
    ({ name, values }, index) =>
      `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(name)}</c:v></c:tx>` +
      (pie ? slices(values) : fill(COLOURS[index % COLOURS.length] ?? "") + `<c:invertIfNegative val="0"/>`) +
      `${shown}<c:cat><c:strRef><c:f>${reference(chart.categories)}</c:f></c:strRef></c:cat>` +
      `<c:val><c:numRef><c:f>${reference(values)}</c:f></c:numRef></c:val></c:ser>`,
  );
  const axes =
    `<c:catAx><c:axId val="1"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="b"/>` +
    `<c:numFmt formatCode="General" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/><c:crossAx val="2"/></c:catAx>` +
    `<c:valAx><c:axId val="2"/><c:scaling><c:orientation val="minMax"/></c:scaling><c:delete val="0"/><c:axPos val="l"/>` +
    `<c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill><a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="${code}" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/><c:crossAx val="1"/></c:valAx>`;
  const plot = pie
    ? `<c:pieChart><c:varyColors val="1"/>${series.join("")}</c:pieChart>`
    : `<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:varyColors val="0"/>${series.join("")}` +
      `<c:gapWidth val="80"/><c:axId val="1"/><c:axId val="2"/></c:barChart>${axes}`;
  const legend = pie || chart.series.length > 1;
  return (
    `${DECLARATION}<c:chartSpace xmlns:c="${drawing}/chart" xmlns:a="${drawing}/main"><c:roundedCorners val="0"/>` +
    `<c:chart><c:title>${text(chart.title, 1200)}<c:overlay val="0"/></c:title><c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${plot}</c:plotArea>` +
    (legend ? `<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>` : "") +
    `<c:plotVisOnly val="0"/><c:dispBlanksAs val="gap"/></c:chart></c:chartSpace>`
  );
}

/** 元 are shown in 万元: a comma divides by a thousand, and the point stands before the last digit. */
const codes: Readonly<Record<SheetChart["format"], string>> = {
  text: "General",
  integer: "#,##0",
  percent: "0.00%",
  wan: "#,##0.00",
  money: "0\\.0,",
  date: "yyyy-mm-dd",
};

/** Shades that are apart in print without colour too. */
const COLOURS = ["2F5597", "9DC3E6", "7F7F7F", "D9D9D9"];
