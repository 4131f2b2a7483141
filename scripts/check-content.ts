import { checkSite, formatProblem, readSite } from '@/lib/content';

// Prints what is wrong with the content; errors (not warnings) fail the check.
const problems = checkSite(readSite());
const errors = problems.filter(({ level }) => level === 'error');
const only = process.argv[2];
for (const problem of problems) if (!only || problem.file.includes(only)) console.log(formatProblem(problem));
console.log(`content: ${errors.length} errors, ${problems.length - errors.length} warnings`);
process.exitCode = errors.length > 0 ? 1 : 0;
