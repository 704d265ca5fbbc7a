import { describe } from 'vitest';
import { grown } from '../support/exampleMaps';
import { expectGoodPictures } from '../support/goodPictures';

describe('a map grown entry by entry', () => expectGoodPictures((document) => grown(document)));
