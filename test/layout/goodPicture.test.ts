import { describe } from 'vitest';
import { laidOut } from '../support/exampleMaps';
import { expectGoodPictures } from '../support/goodPictures';

describe('a map laid out at once', () => expectGoodPictures((document) => laidOut(document)));
