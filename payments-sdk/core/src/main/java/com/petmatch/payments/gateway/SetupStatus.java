package com.petmatch.payments.gateway;

/** How far the keeping of a method has come. */
public enum SetupStatus {
    ACTION_REQUIRED,
    SAVED,
    DECLINED
}
