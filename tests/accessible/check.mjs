// Looks at web pages as their readers do: `node check.mjs FOLDER` takes every page below the folder.
//
// Each page must be valid HTML, pass every rule of axe-core in light and in dark colours, at the width of a screen and at 320 pixels, fit
// into that width without being pushed sideways, and ask for nothing: its scripts are off, and it has no network.

import { mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { HtmlValidate } from "html-validate";
import puppeteer from "puppeteer-core";

const AXE = await readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const VIEWS = [
  { colours: "light", width: 1280 },
  { colours: "dark", width: 320 },
];
// How many pages are looked at side by side.
const TABS = 3;

const root = resolve(process.argv[2] ?? ".");
const files = (await readdir(root, { recursive: true }))
  .filter((file) => file.endsWith(".html"))
  .sort()
  .map((file) => join(root, file));
if (files.length === 0) {
  console.error(`no pages in ${root}`);
  process.exit(1);
}

let passed = 0;
let failed = 0;

function told(file, view, findings) {
  if (findings.length === 0) {
    passed += 1;
    return;
  }
  failed += 1;
  console.log(`${relative(root, file)} (${view})`);
  for (const finding of findings) console.log(`  ${finding}`);
}

// ---- Is it valid? ----

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:standard", "html-validate:a11y"],
  // A list without markers is a list for some readers only where its role says so.
  rules: { "no-redundant-role": "off", "prefer-native-element": ["error", { exclude: ["list"] }] },
});
for (const file of files) {
  const report = await validator.validateFile(file);
  const findings = report.results.flatMap((result) =>
    result.messages.map((m) => `${m.ruleId}, line ${m.line}, column ${m.column}: ${m.message}`),
  );
  told(file, "HTML", cut(findings));
}

// ---- What does a browser make of it? ----

const profile = await mkdtemp(join(tmpdir(), "accessible-"));
const browser = await puppeteer.launch({
  executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
  userDataDir: profile,
  protocolTimeout: 60_000,
  args: [
    "--no-sandbox",
    "--headless",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
  ],
});
try {
  const waiting = [...files];
  await Promise.all(
    Array.from({ length: TABS }, async () => {
      const page = await browser.newPage();
      await page.setBypassCSP(true);
      let asked = [];
      page.on("request", (request) => asked.push(request.url()));
      for (let file = waiting.shift(); file; file = waiting.shift()) {
        for (const view of VIEWS) {
          asked = [];
          const findings = await seen(page, file, view);
          const address = pathToFileURL(file).href;
          const others = asked.filter((url) => url !== address && !url.startsWith("data:"));
          findings.push(...others.map((url) => `asks for ${url}`));
          told(file, `${view.colours}, ${view.width} pixels`, cut(findings));
        }
      }
      await page.close();
    }),
  );
} finally {
  await browser.close();
  await rm(profile, { recursive: true, force: true });
}

async function seen(page, file, view) {
  await page.setViewport({ width: view.width, height: 900 });
  await page.emulateMediaFeatures([{ name: "prefers-color-scheme", value: view.colours }]);
  // The page comes up without scripts. Only what looks at it is a script.
  await page.setJavaScriptEnabled(false);
  await page.goto(pathToFileURL(file).href);
  const findings = [];
  const wide = await page.evaluate(() => document.documentElement.scrollWidth);
  if (wide > view.width) findings.push(`is ${wide} pixels wide`);
  await page.setJavaScriptEnabled(true);
  await page.evaluate(AXE);
  const found = await page.evaluate(
    (values) =>
      axe
        .run(document, { runOnly: { type: "tag", values }, resultTypes: ["violations"] })
        .then(({ violations }) =>
          violations.flatMap(({ id, help, nodes }) =>
            nodes.map(({ target, failureSummary }) => ({ id, help, target, failureSummary })),
          ),
        ),
    RULES,
  );
  for (const { id, help, target, failureSummary } of found) {
    const summary = (failureSummary ?? "").split("\n").slice(1).join(" ").trim();
    findings.push(`${id}: ${help}: ${target.join(" ")}: ${summary}`);
  }
  return findings;
}

// A fault that stands in every entry need not be read a hundred times.
function cut(findings) {
  const most = 8;
  if (findings.length <= most) return findings;
  return [...findings.slice(0, most), `and ${findings.length - most} more`];
}

console.log(`accessible: ${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
