import type { Page } from '@playwright/test';

/** Everything a room could read: words, and every attribute of every element. */
export const everything = (page: Page): Promise<string> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')]
      .flatMap((element) => [
        ...[...element.attributes].map(({ value }) => value),
        ...(element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement
          ? [element.value]
          : []),
      ])
      .concat(document.documentElement.textContent ?? '', document.title)
      .join('\n'),
  );

/** From now on the page remembers every text and attribute that comes to stand in it, for however short. */
export const watchTexts = (page: Page) =>
  page.evaluate(() => {
    const seen: string[] = [];
    const note = (node: Node) => {
      seen.push(node.textContent ?? '');
      if (!(node instanceof Element)) return;
      for (const one of [node, ...node.querySelectorAll('*')])
        seen.push(...[...one.attributes].map(({ value }) => value));
    };
    new MutationObserver((all) => {
      for (const { target, addedNodes, type } of all)
        if (type === 'childList') addedNodes.forEach(note);
        else note(target);
    }).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    Object.assign(window, { seen });
  });

/** What came to stand in the page since the last look; after it has taken in the last key. */
export const textsSeen = (page: Page): Promise<string> =>
  page.evaluate(async () => {
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    return (window as unknown as { seen: string[] }).seen.splice(0).join('\n');
  });
