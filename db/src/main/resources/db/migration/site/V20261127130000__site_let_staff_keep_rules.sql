-- Staff change these rows on pages: a version tells two who do so at once. A product of the list has its days too, so that
-- a diary line is judged by the list of its own day.
ALTER TABLE banned_substance ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE crop_yield ADD COLUMN version INT NOT NULL DEFAULT 0;
ALTER TABLE farm_product ADD COLUMN since DATE NOT NULL DEFAULT '2020-01-01';
ALTER TABLE farm_product ADD COLUMN until DATE NULL; -- last day on which it may be named
ALTER TABLE farm_product ADD COLUMN version INT NOT NULL DEFAULT 0;
