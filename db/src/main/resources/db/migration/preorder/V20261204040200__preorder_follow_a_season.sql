-- A pre-order may name the season that it promises from; its forecast then follows the diary.
ALTER TABLE preorder
    ADD COLUMN season_id        BIGINT       NULL,
    ADD COLUMN made_percent     INT          NULL,  -- kg of goods out of 100 kg of harvest
    ADD COLUMN season_harvested BIGINT       NULL,  -- grams that the season had given before: promised is only what came after
    ADD COLUMN over_reason      VARCHAR(300) NULL,  -- why more is promised than the diary lets expect
    ADD CONSTRAINT preorder_of_season FOREIGN KEY (season_id) REFERENCES season (id),
    ADD CONSTRAINT preorder_made_percent_sensible CHECK (made_percent IS NULL OR made_percent BETWEEN 1 AND 100);
