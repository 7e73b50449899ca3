-- Staff set the points on a page: with what they go by, and since when. Draws keep the points of their own day.
ALTER TABLE inspection_rule ADD COLUMN source VARCHAR(200) NULL;
ALTER TABLE inspection_rule ADD COLUMN since DATE NULL;
ALTER TABLE inspection_rule ADD COLUMN version INT NOT NULL DEFAULT 0;
