package com.petmatch.payments.testkit.simulator;

import com.petmatch.payments.PaymentStores;
import com.petmatch.payments.gateway.PaymentGateway;
import java.time.InstantSource;

/** How a simulated process is put together; replaced to plant a fault that the simulator must find. */
public interface SimulatedHost {

    /** Stores and gateways as they are. */
    SimulatedHost SOUND = new SimulatedHost() {};

    /** The stores that a process uses over the rows that survive it; called anew after each crash. */
    default PaymentStores stores(PaymentStores rows) {
        return rows;
    }

    /** The gateway that a process uses; called anew after each crash. */
    default PaymentGateway gateway(PaymentGateway sound) {
        return sound;
    }

    /** The clock of a process. */
    default InstantSource clock(InstantSource right) {
        return right;
    }
}
