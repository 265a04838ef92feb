package com.petmatch.benchmarks.ledger;

import com.petmatch.benchmarks.postgres.Database;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.SplittableRandom;

/** A ledger as it is usually written: two entries and two balances updated in place, one transaction per transfer. */
final class NaiveLedger {

    private static final String TABLES =
            "create table naive_balance (account integer primary key, units bigint not null)"
                    + " with (fillfactor = 70);"
                    + " create table naive_entry (id bigint generated always as identity primary key, transfer text not null,"
                    + " account integer not null, units bigint not null, at timestamptz not null default now());"
                    + " create index naive_entry_account on naive_entry (account, id);"
                    + " create table naive_transfer (key text primary key);"
                    + " insert into naive_balance select n, 1000000000000 from generate_series(0, 999) n";

    private final Database database;

    NaiveLedger(Database database) {
        this.database = database;
        database.execute(TABLES);
    }

    /** One client's connection with its statements. */
    final class Client implements AutoCloseable {

        private final Connection connection;
        private final PreparedStatement claim;
        private final PreparedStatement entry;
        private final PreparedStatement balance;
        private final SplittableRandom random;
        private final String name;
        private long count;

        Client(String name, long seed) throws SQLException {
            this.name = name;
            this.random = new SplittableRandom(seed);
            connection = database.pool().getConnection();
            connection.setAutoCommit(false);
            claim = connection.prepareStatement("insert into naive_transfer (key) values (?)");
            entry = connection.prepareStatement(
                    "insert into naive_entry (transfer, account, units) values (?, ?, ?), (?, ?, ?)");
            balance = connection.prepareStatement("update naive_balance set units = units + ? where account = ?");
        }

        /** A transfer between two of the accounts. */
        int spread() throws SQLException {
            int from = random.nextInt(Transfers.ACCOUNTS);
            int to = (from + 1 + random.nextInt(Transfers.ACCOUNTS - 1)) % Transfers.ACCOUNTS;
            return transfer(from, to);
        }

        /** A transfer out of account 0, whoever gets it. */
        int hot() throws SQLException {
            return transfer(0, 1 + random.nextInt(Transfers.ACCOUNTS - 1));
        }

        private int transfer(int from, int to) throws SQLException {
            long units = 1 + random.nextInt(1_000);
            String key = name + "-" + count++;
            claim.setString(1, key);
            claim.executeUpdate();
            setEntry(1, key, to, units);
            setEntry(4, key, from, -units);
            entry.executeUpdate();
            // By rising account, so that two clients never wait for each other in a circle.
            boolean isFromFirst = from < to;
            add(isFromFirst ? from : to, isFromFirst ? -units : units);
            add(isFromFirst ? to : from, isFromFirst ? units : -units);
            connection.commit();
            return 1;
        }

        private void setEntry(int at, String key, int account, long units) throws SQLException {
            entry.setString(at, key);
            entry.setInt(at + 1, account);
            entry.setLong(at + 2, units);
        }

        private void add(int account, long units) throws SQLException {
            balance.setLong(1, units);
            balance.setInt(2, account);
            balance.executeUpdate();
        }

        @Override
        public void close() throws SQLException {
            connection.rollback();
            connection.close();
        }
    }
}
