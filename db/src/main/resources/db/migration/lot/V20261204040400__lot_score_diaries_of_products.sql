-- How well the diaries behind a product's lots for sale are kept, by the public formula: the lowest of them. Worked out from the
-- diaries, so that lists can be ordered by it; the triggers tell every node's index.
CREATE TABLE product_diary_score (
    product_id BIGINT NOT NULL PRIMARY KEY,
    points     INT    NOT NULL,
    CONSTRAINT score_of_product FOREIGN KEY (product_id) REFERENCES product (id),
    CONSTRAINT score_is_of_hundred CHECK (points BETWEEN 1 AND 100)
);
CREATE TRIGGER diary_score_came AFTER INSERT ON product_diary_score FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));
CREATE TRIGGER diary_score_changed AFTER UPDATE ON product_diary_score FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));
CREATE TRIGGER diary_score_went AFTER DELETE ON product_diary_score FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (OLD.product_id, UTC_TIMESTAMP(3));
