package com.petmatch.testkit;

import java.io.PrintWriter;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Keeps connections open between uses, for tests only: no limit, no waiting, no validation. Safe for concurrent use. */
final class PooledDataSource implements DataSource, AutoCloseable {

    private final DataSource source;
    private final ConcurrentLinkedDeque<Connection> idle = new ConcurrentLinkedDeque<>();

    PooledDataSource(DataSource source) {
        this.source = source;
    }

    @Override
    public Connection getConnection() throws SQLException {
        Connection connection = idle.pollFirst();
        while (connection != null && connection.isClosed()) {
            connection = idle.pollFirst();
        }
        Connection lent = connection == null ? source.getConnection() : connection;
        return (Connection) Proxy.newProxyInstance(
                Connection.class.getClassLoader(), new Class<?>[] {Connection.class}, new Lent(lent)::invoke);
    }

    @Override
    public void close() {
        for (Connection connection = idle.pollFirst(); connection != null; connection = idle.pollFirst()) {
            try {
                connection.close();
            } catch (SQLException e) {
                throw new IllegalStateException("Expected to close a connection", e);
            }
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLFeatureNotSupportedException("Expected getConnection() without a user");
    }

    @Override
    public @Nullable PrintWriter getLogWriter() {
        return null;
    }

    @Override
    public void setLogWriter(PrintWriter out) {}

    @Override
    public void setLoginTimeout(int seconds) {}

    @Override
    public int getLoginTimeout() {
        return 0;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }

    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        return source.unwrap(type);
    }

    @Override
    public boolean isWrapperFor(Class<?> type) throws SQLException {
        return source.isWrapperFor(type);
    }

    private final class Lent {

        private @Nullable Connection connection;

        Lent(Connection connection) {
            this.connection = connection;
        }

        @Nullable
        Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
            Connection target = connection;
            return switch (method.getName()) {
                case "close" -> giveBack();
                case "isClosed" -> target == null || target.isClosed();
                case "toString" -> "Lent[" + target + "]";
                case "hashCode" -> System.identityHashCode(proxy);
                case "equals" -> arguments != null && proxy == arguments[0];
                default -> call(method, arguments);
            };
        }

        private @Nullable Object call(Method method, Object @Nullable [] arguments) throws Throwable {
            if (connection == null) {
                throw new SQLException("Expected an open connection, this one was given back");
            }
            try {
                return method.invoke(connection, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause() == null ? e : e.getCause();
            }
        }

        private @Nullable Object giveBack() throws SQLException {
            Connection target = connection;
            connection = null;
            if (target == null || target.isClosed()) {
                return null;
            }
            try {
                if (!target.getAutoCommit()) {
                    target.rollback();
                    target.setAutoCommit(true);
                }
                idle.addFirst(target);
            } catch (SQLException broken) {
                target.close();
            }
            return null;
        }
    }
}
