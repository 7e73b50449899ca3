-- How far a product may be sent is filtered by, so every node's search index follows who changes it.
CREATE TRIGGER delivery_care_came AFTER INSERT ON delivery_care FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));
CREATE TRIGGER delivery_care_changed AFTER UPDATE ON delivery_care FOR EACH ROW
    INSERT INTO product_change (product_id, at) VALUES (NEW.product_id, UTC_TIMESTAMP(3));
