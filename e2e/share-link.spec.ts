import { type Browser, devices, type Page } from "@playwright/test";
import { makePublishedProgram } from "@/db/testing/factories";
import { expectAccessible } from "./axe";
import { expect, test } from "./fixtures";

test("a program has several links, each with its own end", async ({ page, browser, clinic }) => {
  const { id: programId } = await makePublishedProgram(clinic.scope);
  await page.goto(`/programs/${programId}/share`);
  await expect(page.getByText("No links yet")).toBeVisible();
  const form = page.getByRole("form", { name: "New link" });
  const links = page.getByRole("list", { name: "Links" }).getByRole("listitem");
  const linkNamed = (name: string) => links.filter({ has: page.getByRole("heading", { name }) });

  await form.getByLabel("Name, only for you").fill("Own phone");
  await form.getByRole("button", { name: "Create link" }).click();
  await expect(links).toHaveCount(1);
  await form.getByLabel("Name, only for you").fill("Daughter");
  await form.getByRole("button", { name: /Opens for/ }).click();
  await page.getByRole("option", { name: "30 days" }).click();
  await form.getByRole("button", { name: "Create link" }).click();
  await expect(links).toHaveCount(2);
  await expect(linkNamed("Own phone")).toContainText("No end");
  await expect(linkNamed("Daughter")).not.toContainText("No end");
  await expectAccessible(page, "links of a program");

  await linkNamed("Own phone").getByRole("button", { name: "QR code" }).click();
  await expect(page.getByRole("img", { name: "QR code of the patient's link" })).toBeVisible();
  await page.keyboard.press("Escape");

  const addresses = await Promise.all(
    ["Own phone", "Daughter"].map((name) => page.getByLabel(`Address of ${name}`).inputValue()),
  );
  const phones = await Promise.all(addresses.map((address) => openOnPhone(browser, address)));
  await page.reload();
  await expect(page.getByText("Not opened yet")).toHaveCount(0);

  await linkNamed("Daughter").getByRole("button", { name: "Revoke" }).click();
  await page.getByRole("alertdialog").getByRole("button", { name: "Revoke link" }).click();
  await expect(linkNamed("Daughter")).toContainText("Revoked");
  await expect(linkNamed("Daughter").getByRole("textbox")).toHaveCount(0);
  const [own, daughters] = phones;
  await daughters?.reload();
  await expect(startButton(daughters)).toHaveCount(0);
  await own?.reload();
  await expect(startButton(own)).toBeVisible();
  await Promise.all(phones.map((phone) => phone.context().close()));
});

async function openOnPhone(browser: Browser, address: string): Promise<Page> {
  const phone = await (await browser.newContext(devices["Pixel 7"])).newPage();
  await phone.goto(address);
  await expect(startButton(phone)).toBeVisible();
  return phone;
}

function startButton(phone: Page | undefined) {
  if (!phone) throw new Error("there are two phones");
  return phone.getByRole("button", { name: "Start", exact: true });
}
