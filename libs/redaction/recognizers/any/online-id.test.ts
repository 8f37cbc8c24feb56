import { testExamples } from '../examples.js';
import { onlineId } from './online-id.js';

testExamples(onlineId, {
  found: [
    'ig: [[ella.kuvaa]]',
    'instassa [[@pilvi_77]]',
    'katso [[facebook.com/kalle.kivi]]',
    'ip [[192.168.10.7]]',
    '[[2001:db8::8a2e:370:7334]]',
    'snäpissä [[pilvi.88]]',
    'telegram: [[vera_s]]',
    'github.com on, mutta [[https://t.me/vera77]]',
  ],
  mistyped: ['ip [[192.168.10.07]]'],
  notFound: ['versio 6.11.0.2 kaatui', 'app version 10.2.0.1', 'klo 12:30:45', 'suomi.fi/viestit', 'instagram on kiva'],
});
