-- Which products changed, whoever changed them: every node's search index follows it. A day is kept.
CREATE TABLE product_change (
    id         BIGINT      NOT NULL AUTO_INCREMENT PRIMARY KEY,
    product_id BIGINT      NOT NULL,
    at         DATETIME(3) NOT NULL,
    KEY product_change_by_time (at)
);

CREATE TRIGGER product_came AFTER INSERT ON product FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.id, UTC_TIMESTAMP(3));
CREATE TRIGGER product_changed AFTER UPDATE ON product FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.id, UTC_TIMESTAMP(3));
CREATE TRIGGER trade_item_came AFTER INSERT ON trade_item FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));
CREATE TRIGGER trade_item_changed AFTER UPDATE ON trade_item FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));
CREATE TRIGGER certificate_came AFTER INSERT ON ocop_certificate FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));
CREATE TRIGGER certificate_changed AFTER UPDATE ON ocop_certificate FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));

-- Only what is shown of a seller: its bank account and the like change no product.
CREATE TRIGGER seller_changed AFTER UPDATE ON seller FOR EACH ROW
    INSERT INTO product_change (product_id, at)
    SELECT p.id, UTC_TIMESTAMP(3) FROM product p
    WHERE p.seller_id = NEW.id AND NOT (NEW.status <=> OLD.status AND NEW.name <=> OLD.name AND NEW.slug <=> OLD.slug
        AND NEW.kind <=> OLD.kind AND NEW.commune_code <=> OLD.commune_code AND NEW.old_place <=> OLD.old_place);
