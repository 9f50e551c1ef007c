#!/usr/bin/env python3
"""Hold the HTML report against what it promises, in a real Chromium.

Usage: report.py CHROMIUM PAGE HOSTILE MANY. PAGE has findings of every severity, two desks, people in bylines, related places, fixes, a
history; HOSTILE is full of markup that must stay text; MANY has many articles. Prints a line for each check, `ok NAME` or
`not ok NAME: why`, and fails where one of them does. Needs playwright and axe-playwright-python.
"""
import os
import pathlib
import sys
import time

import axe_playwright_python
from playwright.sync_api import sync_playwright

AXE = (pathlib.Path(axe_playwright_python.__file__).parent / "axe.min.js").read_text(encoding="utf-8")
SHOWN = "[...document.querySelectorAll('li.f')].filter(item => item.checkVisibility()).map(item => item.id)"
OPEN_ALL = "document.querySelectorAll('details').forEach(details => details.open = true)"
WIDTHS = "[document.documentElement.scrollWidth, document.documentElement.clientWidth]"


class Checks:
    def __init__(self, browser, page, hostile, many):
        self.browser, self.page, self.hostile, self.many = browser, page, hostile, many
        self.noise = []

    def open(self, address, width=1280, scheme="light", **options):
        context = self.browser.new_context(viewport={"width": width, "height": 800}, color_scheme=scheme, **options)
        page = context.new_page()
        page.on("console", lambda message: self.noise.append(f"console: {message.text}"))
        page.on("pageerror", lambda error: self.noise.append(f"error: {error}"))
        page.on("request", lambda request: request.url.startswith("file:") or self.noise.append(f"request: {request.url}"))
        page.goto(address)
        return page

    # The checks, in the order in which they run.

    def axe(self):
        """Chromium's accessibility tree has no violation, in both schemes, on a phone, and with everything open."""
        for width, scheme in ((1280, "light"), (1280, "dark"), (360, "light"), (360, "dark")):
            page = self.open(self.page, width, scheme)
            for is_open in (False, True):
                if is_open:
                    page.evaluate(OPEN_ALL)
                    page.wait_for_timeout(300)
                page.evaluate(AXE)
                faults = page.evaluate("axe.run().then(result => result.violations.map(v => [v.id, v.nodes.map(n => n.html).slice(0, 3)]))")
                assert not faults, f"{width} px, {scheme}, {'open' if is_open else 'closed'}: {faults}"

    def widths(self):
        """Nothing has to be scrolled sideways, down to 320 px."""
        for address in (self.page, self.hostile):
            for width in (360, 320):
                page = self.open(address, width)
                page.evaluate(OPEN_ALL)
                page.wait_for_timeout(300)
                scroll, client = page.evaluate(WIDTHS)
                assert scroll <= client == width, f"{address}: {scroll} px wide at {width} px"

    def keyboard(self):
        """Everything can be done by keyboard: the skip link, filters, their reset, and the way to a mark and back."""
        page = self.open(self.page)
        everything = page.evaluate(SHOWN)
        page.keyboard.press("Tab")
        assert page.evaluate("document.activeElement.className") == "skip", "the first stop is no skip link"
        for _ in range(60):
            if page.evaluate("document.activeElement.name") == "severity":
                break
            page.keyboard.press("Tab")
        severity = page.evaluate("document.activeElement.value")
        page.keyboard.press("Space")
        shown = page.evaluate(SHOWN)
        expected = page.evaluate("[...document.querySelectorAll('li.f')].filter(i => i.dataset.severity !== arguments0).map(i => i.id)".replace("arguments0", f"'{severity}'"))
        assert shown == expected != everything, f"without {severity}: {shown}"
        assert str(len(shown)) in page.inner_text("#shown"), page.inner_text("#shown")
        page.focus("select[name=rule]")
        page.keyboard.press("ArrowDown")
        rule = page.input_value("select[name=rule]")[1:]
        assert {page.get_attribute(f"#{item}", "data-rule") for item in page.evaluate(SHOWN)} <= {rule}
        page.focus("#filters button[type=reset]")
        page.keyboard.press("Enter")
        page.wait_for_timeout(100)
        assert page.evaluate(SHOWN) == everything, "the reset leaves something hidden"
        page.focus("input[name=q]")
        page.keyboard.type("Ekonomi/")
        page.wait_for_timeout(400)
        names = page.evaluate("[...document.querySelectorAll('article.a')].filter(a => a.checkVisibility()).map(a => a.querySelector('h3').textContent)")
        assert names and all(name.startswith("ekonomi/") for name in names), names
        page.keyboard.press("Control+A")
        page.keyboard.type("no such word")
        page.wait_for_timeout(400)
        assert page.evaluate(SHOWN) == [] and page.is_visible("#none")

    def marks(self):
        """A finding leads to its mark, the mark and a related place back to it, and the way back is that of the browser."""
        page = self.open(self.page)
        page.focus("#f1-1 .at a")
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "m1-1" and page.is_visible("#m1-1")
        assert page.evaluate("location.hash") == "#at=m1-1"
        page.wait_for_timeout(300)
        top = page.evaluate("document.activeElement.getBoundingClientRect().top")
        assert 200 < top < 600, f"the mark is {top} px below the top of a window of 800 px"
        page.keyboard.press("Enter")
        assert page.evaluate("document.activeElement.id") == "f1-1"
        page.click("[id='m1-3'] + mark")
        assert page.evaluate("document.activeElement.id") == "f1-3"
        page.click("a[href='#r1-3-1']")
        assert page.evaluate("document.activeElement.id") == "r1-3-1"
        page.go_back()
        page.wait_for_timeout(100)
        assert page.evaluate("document.activeElement.id") == "f1-3", "the way back leads elsewhere"

    def address(self):
        """The address holds the filters, so that a link shows somebody else the same; a name that is unknown filters nothing."""
        page = self.open(self.page)
        everything = page.evaluate(SHOWN)
        page.select_option("select[name=desk]", "=ekonomi")
        page.uncheck("input[value=info]")
        page.fill("input[name=q]", "a")
        page.wait_for_timeout(400)
        shown, address = page.evaluate(SHOWN), page.url
        assert 0 < len(shown) < len(everything), shown
        again = self.open(address)
        assert again.evaluate(SHOWN) == shown, address
        assert again.input_value("select[name=desk]") == "=ekonomi" and not again.is_checked("input[value=info]")
        again.wait_for_timeout(500)
        places = again.evaluate("[findings.getBoundingClientRect().top, innerHeight + scrollY, document.documentElement.scrollHeight]")
        # A short page cannot be scrolled so far.
        assert places[0] < 100 or places[1] > places[2] - 2, f"the overview stands before what a link shows: {places}"
        again.evaluate("location.hash = '#reporter='")
        again.wait_for_timeout(100)
        assert again.evaluate("[...document.querySelectorAll('article.a')].filter(a => a.checkVisibility()).every(a => a.dataset.reporters === '')")
        again.evaluate("location.hash = '#desk=nowhere'")
        again.wait_for_timeout(100)
        assert again.evaluate(SHOWN) == everything
        assert self.open(self.page + "#m1-2").evaluate("document.activeElement.id") == "m1-2", "a plain anchor leads nowhere"

    def charts(self):
        """A rule of the chart filters by it, and its bar has a table behind it."""
        page = self.open(self.page)
        button = page.locator("button.pick").first
        button.focus()
        page.keyboard.press("Enter")
        rule = button.get_attribute("data-rule")
        assert button.get_attribute("aria-pressed") == "true"
        assert {page.get_attribute(f"#{item}", "data-rule") for item in page.evaluate(SHOWN)} == {rule}
        assert page.locator(".trend svg[role=img]").get_attribute("aria-label") and page.locator(".trend table").count() == 2

    def without_script(self):
        """Without JavaScript everything can be read: the overview first, then every finding, reason, fix and text."""
        page = self.open(self.page, java_script_enabled=False)
        box = {name: page.locator(name).first.bounding_box() for name in (".overview", "#findings")}
        assert box[".overview"]["y"] < box["#findings"]["y"], "the overview stands behind the findings"
        assert page.is_hidden("#filters")
        assert page.locator("#f1-1 .fix .new").is_visible() and page.locator("#f1-1 .why").is_visible()
        page.click("#t1 summary")
        assert page.locator("#t1 .copy").is_visible() and "Katriana" in page.inner_text("#t1 .copy")
        assert page.locator("#t1 #m1-6").count() == 1

    def escaping(self):
        """What an article says never becomes markup: nothing of it runs, and it is shown as it stands."""
        page = self.open(self.hostile)
        page.evaluate(OPEN_ALL)
        page.wait_for_timeout(500)
        assert page.evaluate("typeof pwned") == "undefined", "a text of an article ran as a script"
        assert page.locator("main script, main img, main iframe, main b.pwned").count() == 0
        assert "<script>pwned = 1</script>" in page.text_content("#t1 .copy")
        assert "<img src=x onerror=" in page.text_content("#f1-1 .msg")

    def paper(self):
        """On paper there are no filters, and what was open is there."""
        page = self.open(self.page)
        page.emulate_media(media="print")
        assert page.is_hidden("#filters") and page.is_visible("#f1-1") and page.is_visible(".overview")

    def many_articles(self):
        """Many articles are filtered at once: no work that grows with their square, no text before it is looked at."""
        page = self.open(self.many)
        total = page.locator("article.a").count()
        assert total >= 1000, total
        start = time.monotonic()
        page.select_option("select[name=rule]", index=1)
        page.evaluate("new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))")
        seconds = time.monotonic() - start
        assert seconds < 5, f"{seconds:.1f} s for {total} articles"
        assert page.locator(".copy").count() < 20

    def silence(self):
        """The page asks the network for nothing, and the console stays empty; over all pages of the other checks."""
        assert not self.noise, self.noise


def main():
    chromium, *pages = sys.argv[1:]
    sandbox = ["--no-sandbox"] if os.geteuid() == 0 else []
    failed = False
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=sandbox)
        checks = Checks(browser, *(pathlib.Path(page).resolve().as_uri() for page in pages))
        for check in (checks.axe, checks.widths, checks.keyboard, checks.marks, checks.address, checks.charts, checks.without_script,
                      checks.escaping, checks.paper, checks.many_articles, checks.silence):
            try:
                check()
                print(f"ok {check.__name__}", flush=True)
            except Exception as fault:  # The other checks are to run all the same.
                failed = True
                why = " ".join((str(fault) or f"line {fault.__traceback__.tb_next.tb_lineno}").split())
                print(f"not ok {check.__name__}: {why[:1500]}", flush=True)
            for context in browser.contexts:
                context.close()
        browser.close()
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
