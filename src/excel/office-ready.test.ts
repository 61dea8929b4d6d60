import { afterEach, describe, expect, it, vi } from "vitest";
import { officeReady } from "./office-ready.ts";

const memory = new Map<string, string>();
const storage = {
  getItem: (key: string) => memory.get(key) ?? null,
  setItem: (key: string, value: string) => memory.set(key, value),
  removeItem: (key: string) => memory.delete(key),
};
const never = new Promise<never>(() => undefined);

function page(onReady: () => Promise<unknown>, sessionStorage: unknown = storage): void {
  vi.stubGlobal("Office", { onReady });
  vi.stubGlobal("sessionStorage", sessionStorage);
}

afterEach(() => {
  vi.unstubAllGlobals();
  memory.clear();
});

describe("waiting for Office", () => {
  it("ends when Excel is there, and forgets an earlier reload", async () => {
    memory.set("cgzh.reloaded", "yes");
    page(() => Promise.resolve({ host: "Excel", platform: "PC" }));
    await officeReady(1000, () => expect.unreachable());
    expect(memory.size).toBe(0);
  });

  it.each([
    ["never settles", () => never],
    ["fails", () => Promise.reject(new Error("blocked"))],
    ["settles without a host", () => Promise.resolve({ host: null, platform: null })],
  ])("loads the page once more where it %s, and then says what to do", async (_, onReady) => {
    page(onReady);
    const reload = vi.fn();
    const waiting = officeReady(5, reload);
    await vi.waitFor(() => {
      expect(reload).toHaveBeenCalledOnce();
    });
    expect(await Promise.race([waiting.catch(() => "failed"), Promise.resolve("waits")])).toBe("waits");
    await expect(officeReady(5, reload)).rejects.toMatchObject({ code: "OfficeNotReady" });
    expect(reload).toHaveBeenCalledOnce();
  });

  it("does not load the page again where nothing can be remembered, which would go on for ever", async () => {
    page(() => never, {
      getItem: () => {
        throw new Error("denied");
      },
    });
    await expect(officeReady(5, () => expect.unreachable())).rejects.toMatchObject({
      zh: expect.stringContaining("重新打开") as string,
    });
  });

  it("says so as well where the script of Office could not be loaded at all", async () => {
    memory.set("cgzh.reloaded", "yes");
    vi.stubGlobal("sessionStorage", storage);
    await expect(officeReady(5, () => expect.unreachable())).rejects.toMatchObject({ code: "OfficeNotReady" });
  });
});
