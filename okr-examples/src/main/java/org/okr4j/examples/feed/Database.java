package org.okr4j.examples.feed;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/**
 * Where a database is, and how long it may take to answer.
 *
 * @param url the address, as its JDBC driver reads it; a password is better kept in a file that the driver knows, such as
 *     {@code .pgpass}
 * @param seconds the most that connecting, and each query, may take, at least 1
 */
public record Database(String url, int seconds) {

    /** What the network may take beside the query itself. */
    private static final int GRACE = 5;

    Connection connect() throws SQLException {
        Properties limits = new Properties();
        if (url.startsWith("jdbc:postgresql:")) {
            limits.setProperty("connectTimeout", String.valueOf(seconds));
            limits.setProperty("loginTimeout", String.valueOf(seconds));
            limits.setProperty("socketTimeout", String.valueOf(seconds + GRACE));
            // Otherwise the driver holds to it only within transactions, and a query that stands for itself could
            // write.
            limits.setProperty("readOnlyMode", "always");
        }
        Connection connection = DriverManager.getConnection(url, limits);
        connection.setReadOnly(true);
        return connection;
    }
}
