import { act, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { addPartner } from '../../../src/domain/commands/addNodes';
import { partnersOf, titleOf } from '../../../src/domain/outline';
import { useDocumentSoon } from '../../../src/ui/map/useDocumentSoon';
import { useOfDocument } from '../../../src/ui/map/useOfDocument';
import { openMapFake, showOn } from '../../support/openMapFake';

let rendered = 0;

const Names = () => <p>{partnersOf(useDocumentSoon()).map(({ name }) => name)}</p>;

const Title = () => {
  rendered += 1;
  return <h1>{useOfDocument(titleOf)}</h1>;
};

it('what stands beside the picture follows an edit, and what did not change is not rendered again', async () => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab');
  showOn(
    map,
    <>
      <Names />
      <Title />
    </>,
  );
  const before = rendered;
  act(() => void map.tools.run(addPartner, { name: 'Beta Bikes', themes: [] } as never));
  expect(await screen.findByText(/Beta Bikes/)).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Flex Friday' })).toBeInTheDocument();
  expect(rendered).toBe(before);
});

it('what a room may not see goes away at once', async () => {
  const map = await openMapFake('Flex Friday\n# Mentors\nAcme Fab | notes: x');
  showOn(map, <Names />);
  act(() => map.tools.map.session.setState({ projector: true }));
  const seen = partnersOf(map.tools.seen()).map(({ name }) => name);
  expect(screen.getByText(seen.join(''))).toBeInTheDocument();
});
