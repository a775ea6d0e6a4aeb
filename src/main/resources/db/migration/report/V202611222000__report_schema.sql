-- No table of its own: views over what the other rooms publish.
CREATE SCHEMA report;
