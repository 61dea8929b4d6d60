import { inExcel } from "./host-failure.ts";

/** Settings lie in the workbook beside those of others; ours begin with this, and each is a JSON text. */
const PREFIX = "cgzh.";

export async function stored(name: string): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = loadStored(context, name);
    await context.sync();
    return valueOf(setting);
  });
}

export async function store(name: string, value: unknown): Promise<void> {
  await inExcel(async (context) => {
    if (value !== undefined) queueStore(context, name, value);
    else {
      const setting = loadStored(context, name);
      await context.sync();
      if (setting.isNullObject) return;
      setting.delete();
    }
    await context.sync();
  });
}

/** Queues the reading of a setting, for a batch that reads more than that. */
export function loadStored(context: Excel.RequestContext, name: string): Excel.Setting {
  return context.workbook.settings.getItemOrNullObject(PREFIX + name).load("value");
}

export function valueOf(setting: Excel.Setting): unknown {
  if (setting.isNullObject) return undefined;
  try {
    return JSON.parse(String(setting.value)) as unknown;
  } catch {
    // Somebody else wrote it; what cannot be read is as good as not there.
    return undefined;
  }
}

/** Queues the writing of a setting. */
export function queueStore(context: Excel.RequestContext, name: string, value: unknown): void {
  context.workbook.settings.add(PREFIX + name, JSON.stringify(value));
}
