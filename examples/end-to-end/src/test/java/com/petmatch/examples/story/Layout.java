package com.petmatch.examples.story;

import com.microsoft.playwright.Page;
import java.util.List;

/** What is wrong with how the texts of a page lie on the screen. */
final class Layout {

    /**
     * Run inside the page: sideways scrolling, blocks whose content is wider than they are, lines of text that leave the
     * screen, and lines of different elements that lie on each other.
     *
     * <p>What only a screen reader meets (cut to a pixel) and closed menus are left out. Boxes of lines are as tall as their
     * font, which is taller than the line in some scripts, so lines must share a good part of their height to count.
     */
    private static final String FAULTS = """
            () => {
              const faults = [];
              const root = document.documentElement;
              if (root.scrollWidth > root.clientWidth) faults.push(`scrolls sideways: ${root.scrollWidth} in ${root.clientWidth}`);
              const forEars = (element) => {
                for (let part = element; part; part = part.parentElement) {
                  const style = getComputedStyle(part);
                  if (style.clipPath === 'inset(50%)' || style.visibility === 'hidden' || style.display === 'none') return true;
                  if (part.matches('.skip:not(:focus)')) return true;
                  if (part.matches('details:not([open]) > :not(summary)')) return true;
                }
                return false;
              };
              const name = (element) => element.tagName.toLowerCase() + (element.className.length ? '.' + element.className : '');
              const lines = [];
              const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
              for (let node = walker.nextNode(); node; node = walker.nextNode()) {
                const element = node.parentElement;
                if (!node.data.trim() || element.closest('script, style, svg, option, textarea') || forEars(element)) continue;
                const block = element.closest(':not(a, b, bdi, code, em, i, span, strong, small)');
                for (const part of new Set([element, block])) {
                  const inline = getComputedStyle(part).display.startsWith('inline') && !getComputedStyle(part).display.includes('-');
                  if (!inline && part.scrollWidth > part.clientWidth + 1)
                    faults.push(`cut: ${name(part)} "${node.data.trim()}" ${part.scrollWidth} in ${part.clientWidth}`);
                }
                const range = document.createRange();
                range.selectNodeContents(node);
                for (const box of range.getClientRects()) {
                  if (box.width < 1) continue;
                  if (box.left < -1 || box.right > root.clientWidth + 1)
                    faults.push(`outside: ${name(element)} "${node.data.trim()}" ${box.left} to ${box.right}`);
                  lines.push({ box, element, text: node.data.trim() });
                }
              }
              for (let i = 0; i < lines.length; i++) for (let j = i + 1; j < lines.length; j++) {
                const a = lines[i], b = lines[j];
                if (a.element === b.element) continue;
                const wide = Math.min(a.box.right, b.box.right) - Math.max(a.box.left, b.box.left);
                const tall = Math.min(a.box.bottom, b.box.bottom) - Math.max(a.box.top, b.box.top);
                if (wide > 2 && tall > 0.35 * Math.min(a.box.height, b.box.height))
                  faults.push(`overlaps: ${name(a.element)} "${a.text}" and ${name(b.element)} "${b.text}"`);
              }
              return [...new Set(faults)];
            }
            """;

    private Layout() {}

    @SuppressWarnings("unchecked")
    static List<String> faults(Page page) {
        return (List<String>) page.evaluate(FAULTS);
    }
}
