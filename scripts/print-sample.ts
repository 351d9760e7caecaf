// The people of the sample workspace as JSON, for programs that cannot load the seed itself.
import { samplePassword, sampleSignIns } from '../prisma/seed';

process.stdout.write(JSON.stringify({ signIns: sampleSignIns, password: samplePassword }));
process.exit(0);
