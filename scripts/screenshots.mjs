// Takes the pictures of the README from the site at SITE.
// Usage: SITE=http://localhost:18080 node scripts/screenshots.mjs <folder with playwright-core>
import { createRequire } from 'node:module';
import { join } from 'node:path';

const { chromium } = createRequire(join(process.argv[2], 'here.js'))('playwright-core');
const FAMILY = 'near=17101&age=9&diagnosis=ALL';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 780 };
const PICTURES = [
  ['find', `/?${FAMILY}`, WIDE, 'light'],
  ['find-phone-es', `/?${FAMILY}&lang=es`, PHONE, 'dark'],
  ['plan', `/plan?center=us-pa-chop&${FAMILY}&infusion=2027-02-10`, WIDE, 'light'],
  ['guide', '/guide', WIDE, 'light'],
  ['plain', `/text?${FAMILY}`, PHONE, 'light'],
];

const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ['--no-sandbox'] });
for (const [name, path, viewport, colorScheme] of PICTURES) {
  const page = await browser.newPage({ viewport, colorScheme, reducedMotion: 'reduce', locale: 'en-US' });
  await page.goto(process.env.SITE + path);
  if (!path.startsWith('/text')) {
    // The touch of a visitor, which brings the page's program in.
    await page.evaluate(() => document.querySelector('#first-paint')?.dispatchEvent(new PointerEvent('pointerdown')));
    await page.locator('html[data-live]').waitFor();
  }
  await page.waitForLoadState('networkidle');
  await page.screenshot({ path: `docs/images/${name}.png` });
  await page.close();
}
await browser.close();
