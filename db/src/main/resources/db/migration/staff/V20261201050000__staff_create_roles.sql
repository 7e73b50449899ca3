-- What staff may do hangs on their roles. The table of roles and permissions is code.
CREATE TABLE staff_role (
    account_id BIGINT      NOT NULL,
    role       VARCHAR(20) CHARACTER SET ascii COLLATE ascii_bin NOT NULL,
    PRIMARY KEY (account_id, role),
    CONSTRAINT staff_role_of_account FOREIGN KEY (account_id) REFERENCES account (id),
    CONSTRAINT staff_role_is_known CHECK (role IN ('SUPERVISOR', 'MARKET_CONTROL', 'AGRICULTURE', 'COMMUNE',
        'OPERATOR', 'AUDITOR', 'ADMINISTRATOR'))
);

-- Whoever was staff before there were roles keeps all that they could do.
INSERT INTO staff_role (account_id, role)
SELECT a.id, r.role
FROM account a
JOIN (SELECT 'SUPERVISOR' AS role UNION ALL SELECT 'AGRICULTURE' UNION ALL SELECT 'OPERATOR'
      UNION ALL SELECT 'ADMINISTRATOR') r
WHERE a.role = 'STAFF';

-- Sample staff come with the demo world and may be walked with the password alone.
CREATE TABLE staff_member (
    account_id BIGINT       NOT NULL PRIMARY KEY,
    office     VARCHAR(120) NULL,
    sample     BOOLEAN      NOT NULL DEFAULT FALSE,
    created_by BIGINT       NULL,
    CONSTRAINT staff_member_of_account FOREIGN KEY (account_id) REFERENCES account (id)
) CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_ci;
