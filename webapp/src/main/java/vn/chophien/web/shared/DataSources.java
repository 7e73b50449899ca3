package vn.chophien.web.shared;

import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;

/**
 * The pool, configured by {@code chophien.database.*} (a property file, the environment or system properties).
 *
 * <p>READ COMMITTED: counters move by one conditional UPDATE each, so nothing relies on repeatable reads, and fewer gap
 * locks mean fewer deadlocks.
 */
@ApplicationScoped
@DataSourceDefinition(
        name = "java:app/jdbc/market",
        className = "com.mysql.cj.jdbc.MysqlDataSource",
        url = "${MPCONFIG=chophien.database.url}",
        user = "${MPCONFIG=chophien.database.user}",
        password = "${MPCONFIG=chophien.database.password}",
        transactional = true,
        isolationLevel = java.sql.Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 2,
        minPoolSize = 2,
        maxPoolSize = 24,
        properties = {
            // The server asks every connection for its isolation whenever it hands it out: the driver knows it by
            // heart.
            "useLocalSessionState=true",
            // Taken apart once: the driver remembers 25 statements of 256 characters unless told otherwise, and a
            // product's page asks longer ones.
            "cachePrepStmts=true",
            "prepStmtCacheSize=500",
            "prepStmtCacheSqlLimit=8192",
            // The persistence provider leaves the statement open by which it asked for a new row's id (EclipseLink
            // issue 2366). The driver would keep each until its connection ends, and search through all of them for
            // every other statement: what nobody holds any more goes instead.
            "dontTrackOpenResources=true",
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=auto-commit",
            "fish.payara.validate-atmost-once-period-in-seconds=5",
            "fish.payara.fail-all-connections=true",
            "fish.payara.statement-timeout-in-seconds=20"
        })
class DataSources {}
