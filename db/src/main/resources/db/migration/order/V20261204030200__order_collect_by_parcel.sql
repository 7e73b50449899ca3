-- What whoever brings a parcel collects for it, where the order is paid at the door; null where it is not.
ALTER TABLE order_parcel ADD COLUMN collect BIGINT NULL;
