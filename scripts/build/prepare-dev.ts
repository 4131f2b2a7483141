import { prepare } from './prepare';

// What `npm run dev` needs before Next starts. Content problems show up as the build's check would name them: npm run check:content.
await prepare();
