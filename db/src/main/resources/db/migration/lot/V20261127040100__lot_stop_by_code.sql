-- The planting-area or packing-house code whose suspension stops the sale of a lot; null for nearly all. What status the
-- code had at harvest is another column, and is never rewritten.
ALTER TABLE lot
    ADD COLUMN stop_code_id BIGINT NULL,
    ADD KEY lot_by_packing_code (packing_code),
    ADD CONSTRAINT lot_stopped_by_code FOREIGN KEY (stop_code_id) REFERENCES site_code (id);

-- What the column has to say: every lot that descends from a harvest or a packing under a code that is suspended or
-- revoked. A code that ran out stops only what came after. A harvest without a day counts as after.
CREATE SQL SECURITY INVOKER VIEW stopped_lot AS
WITH RECURSIVE stopping (site_code_id, code_raw, since, spares_older) AS (
    SELECT k.id, k.code_raw, h.since, h.spares_older OR h.status = 'EXPIRED'
    FROM site_code k
    JOIN site_code_status h ON h.id = (
        SELECT newest.id FROM site_code_status newest WHERE newest.site_code_id = k.id
        ORDER BY newest.since DESC, newest.id DESC LIMIT 1)
    WHERE h.status IN ('SUSPENDED', 'REVOKED', 'EXPIRED')),
reached (site_code_id, lot_id) AS (
    SELECT s.site_code_id, l.id FROM stopping s JOIN lot l ON l.site_code_id = s.site_code_id
    WHERE NOT s.spares_older OR l.harvested_on IS NULL OR l.harvested_on >= s.since
    UNION
    SELECT s.site_code_id, l.id FROM stopping s JOIN lot l ON l.packing_code = s.code_raw
    WHERE NOT s.spares_older OR l.packed_on IS NULL OR l.packed_on >= s.since
    UNION
    SELECT r.site_code_id, e.child_id FROM reached r JOIN lot_edge e ON e.parent_id = r.lot_id)
SELECT lot_id, MIN(site_code_id) AS site_code_id FROM reached GROUP BY lot_id;

-- Lots of codes that were stopped before there was this column. The walk is read whole before the table is changed.
CREATE TABLE lot_stop_found (lot_id BIGINT NOT NULL PRIMARY KEY, site_code_id BIGINT NOT NULL);
INSERT INTO lot_stop_found (lot_id, site_code_id) SELECT lot_id, site_code_id FROM stopped_lot;
UPDATE lot JOIN lot_stop_found f ON f.lot_id = lot.id SET lot.stop_code_id = f.site_code_id;
DROP TABLE lot_stop_found;
