-- The parcel that a carrier's line is for, where its order went out in parts; null for a whole order.
ALTER TABLE cod_line
    ADD COLUMN parcel_id BIGINT NULL,
    ADD CONSTRAINT cod_line_of_parcel FOREIGN KEY (parcel_id) REFERENCES order_parcel (id);
