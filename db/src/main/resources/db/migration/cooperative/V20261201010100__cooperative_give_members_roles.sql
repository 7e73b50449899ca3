-- What a member may do for a seller. Whoever was a member before could do everything.
ALTER TABLE seller_member
    ADD COLUMN role VARCHAR(12) CHARACTER SET ascii COLLATE ascii_bin NOT NULL DEFAULT 'MANAGER',
    ADD CONSTRAINT member_role_is_known CHECK (role IN ('MANAGER', 'RECORDER', 'PACKER', 'BOOKKEEPER'));
