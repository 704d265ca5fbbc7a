import { describe, expect, it } from 'vitest';
import { writeSentence } from '../../../src/domain/commands/sentence';
import { lookOf } from '../../../src/rendering/look';
import { drawThumbnail } from '../../../src/ui/library/drawThumbnail';
import { PrintPicture } from '../../../src/ui/share/PrintPicture';
import { formatOf } from '../../../src/ui/shell/format';
import { wordsOf } from '../../../src/ui/shell/words';
import { capturedMap, dealt } from '../../support/capturedMap';
import { countingIds } from '../../support/ids';
import { did } from '../../support/maps';
import { measure } from '../../support/measure';
import { mineMap, mineTexts } from '../../support/mineMap';
import { show } from '../../support/show';

const voice = { words: wordsOf('en'), format: formatOf('en') };
const map = () => capturedMap(['Project', dealt('Arts', 5), dealt('Jobs', 3)].join('\n'));
const computed = 'Arts is the largest theme, with 5 partners; no two themes share a partner.';

const printed = (document = map()) => {
  show(<PrintPicture map={document} title="Project" measure={measure} />);
  return document;
};
const caption = () => window.document.querySelector('figcaption')?.textContent;

describe('the picture on paper', () => {
  it('has the sentence as its caption, and all there is to say as its description', () => {
    printed();
    expect(caption()).toBe(computed);
    expect(window.document.querySelector('svg > title')?.textContent).toBe('Project');
    expect(window.document.querySelector('svg > desc')?.textContent).toBe(
      '2 themes, 8 partners. No two themes share a partner. ' +
        'Arts is the largest theme, with 5 partners. ' +
        'Picture of the map Project. The list that follows has the same.',
    );
  });

  it('has the words somebody wrote instead', () => {
    printed(did(map(), writeSentence, { text: 'Arts lead' }, countingIds(700)));
    expect(caption()).toBe('Arts lead');
    expect(window.document.querySelector('svg > desc')?.textContent).toContain('Arts lead.');
  });

  it('has no caption while there is nothing to say', () => {
    printed(capturedMap('Project\n# Arts\nA'));
    expect(caption()).toBeUndefined();
  });
});

describe('the picture on a card of the library', () => {
  it('says what to see first, and nothing that is only mine', () => {
    const text = 'Zoe Quill and Petra Thorn bring Acme Fab along';
    const document = did(mineMap(), writeSentence, { text }, countingIds(700));
    const picture = drawThumbnail(document.map, [...document.rows.values()], lookOf(), voice);
    expect(picture?.text).toBe('A person and Welding teacher bring Acme Fab along');
    expect(mineTexts.filter((mine) => picture?.text.includes(mine))).toEqual([]);
  });
});
