-- Staff change these rows on pages: a version tells two who do so at once.
ALTER TABLE code_requirement ADD COLUMN version INT NOT NULL DEFAULT 0;
