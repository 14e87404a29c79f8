export const describeAudit = async () => (line) => JSON.stringify(line, null, 1);
