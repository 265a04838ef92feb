package com.petmatch.platform.wiring;

import com.petmatch.core.EngineParts;
import com.petmatch.kernel.event.ConsumedStore;
import com.petmatch.kernel.event.EventConsumer;
import com.petmatch.kernel.event.InProcessPublisher;
import com.petmatch.kernel.event.OutboxRelay;
import com.petmatch.kernel.event.OutboxStore;
import com.petmatch.kernel.event.UnitOfWork;
import com.petmatch.kernel.id.IdSource;
import com.petmatch.kernel.id.UuidV7IdSource;
import com.petmatch.kernel.ledger.Ledger;
import com.petmatch.kernel.ledger.LedgerStore;
import com.petmatch.kernel.page.CursorCodec;
import com.petmatch.kernel.postgres.PostgresConsumedStore;
import com.petmatch.kernel.postgres.PostgresLedgerStore;
import com.petmatch.kernel.postgres.PostgresOutboxStore;
import com.petmatch.kernel.privacy.MacKeys;
import com.petmatch.platform.parts.HostParts;
import com.petmatch.platform.parts.Settings.Database;
import com.zaxxer.hikari.HikariDataSource;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.jdbc.datasource.TransactionAwareDataSourceProxy;
import org.springframework.transaction.PlatformTransactionManager;

/** Time, ids, transactions, events and the ledger. */
@Configuration(proxyBeanMethods = false)
class KernelWiring {

    private static final int POOL_SIZE = 24;
    // A request waits at most this long for a connection: without the database the answer is a fast 503.
    private static final long CONNECTION_WAIT_MILLIS = 1_500;
    private static final int VALIDATION_MILLIS = 1_000;

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    SecureRandom random() {
        return new SecureRandom();
    }

    @Bean
    IdSource ids(InstantSource clock) {
        return new UuidV7IdSource(clock);
    }

    @Bean
    HikariDataSource pool(HostParts parts) {
        Database database = parts.database();
        HikariDataSource pool = new HikariDataSource();
        pool.setPoolName("petmatch");
        pool.setJdbcUrl(database.jdbcUrl());
        pool.setUsername(database.user());
        pool.setPassword(database.password().revealText());
        pool.setMaximumPoolSize(POOL_SIZE);
        pool.setMinimumIdle(4);
        pool.setConnectionTimeout(CONNECTION_WAIT_MILLIS);
        pool.setValidationTimeout(VALIDATION_MILLIS);
        pool.addDataSourceProperty("socketTimeout", "30");
        pool.addDataSourceProperty("tcpKeepAlive", "true");
        return pool;
    }

    @Bean
    PlatformTransactionManager transactionManager(HikariDataSource pool) {
        return new DataSourceTransactionManager(pool);
    }

    @Bean
    UnitOfWork unitOfWork(PlatformTransactionManager manager) {
        return new SpringUnitOfWork(manager);
    }

    @Bean
    StoreSource storeSource(HikariDataSource pool) {
        return new StoreSource(new TransactionAwareDataSourceProxy(pool));
    }

    @Bean
    OutboxStore outboxStore(StoreSource source) {
        return new PostgresOutboxStore(source.dataSource());
    }

    @Bean
    ConsumedStore consumedStore(StoreSource source) {
        return new PostgresConsumedStore(source.dataSource());
    }

    @Bean
    LedgerStore ledgerStore(StoreSource source) {
        return new PostgresLedgerStore(source.dataSource());
    }

    @Bean
    Ledger ledger(LedgerStore store, UnitOfWork unitOfWork) {
        return Ledger.of(store, unitOfWork);
    }

    @Bean
    CursorCodec cursorCodec(HostParts parts) {
        return new CursorCodec(MacKeys.of(1, parts.keys().key("cursor-mac")));
    }

    @Bean
    EngineParts engineParts(UnitOfWork unitOfWork, OutboxStore outbox, IdSource ids, InstantSource clock) {
        return new EngineParts(unitOfWork, outbox, ids, clock);
    }

    // Most events are news that nobody here needs yet; they are published to nobody rather than parked.
    @Bean
    OutboxRelay outboxRelay(
            OutboxStore store,
            List<EventConsumer> consumers,
            UnitOfWork unitOfWork,
            InstantSource clock,
            SecureRandom random) {
        InProcessPublisher publisher = InProcessPublisher.of(consumers).ignoring(type -> true);
        return OutboxRelay.builder(store, publisher, unitOfWork, clock, random).build();
    }
}
