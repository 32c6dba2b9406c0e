import { config } from 'zod';

// it would try whether it may compile its checks, which the content security policy forbids and reports
config({ jitless: true });
