package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;

/** The texts of {@code health}, typed. Generated; change the bundle and generate again. */
public interface HealthTexts {

    /** These texts in the language and formats of one reader. */
    static HealthTexts of(LocalTexts texts) {
        return new LocalHealthTexts(texts);
    }

    /** {@code health.disclaimer} */
    Text healthDisclaimer();

    /** {@code health.dose.up-to-date} */
    Text healthDoseUpToDate();

    /** {@code health.dose.due-soon} */
    Text healthDoseDueSoon();

    /** {@code health.dose.due-soon.action} */
    Text healthDoseDueSoonAction();

    /** {@code health.dose.due} */
    Text healthDoseDue();

    /** {@code health.dose.due.action} */
    Text healthDoseDueAction();

    /** {@code health.dose.overdue} */
    Text healthDoseOverdue();

    /** {@code health.dose.overdue.action} */
    Text healthDoseOverdueAction();

    /** {@code health.dose.too-early} */
    Text healthDoseTooEarly();

    /** {@code health.dose.too-early.action} */
    Text healthDoseTooEarlyAction();

    /** {@code health.dose.too-young} */
    Text healthDoseTooYoung();

    /** {@code health.dose.series-restarts} */
    Text healthDoseSeriesRestarts();

    /** {@code health.dose.unknown-product} */
    Text healthDoseUnknownProduct();

    /** {@code health.travel.allowed} */
    Text healthTravelAllowed();

    /** {@code health.travel.refused.chip} */
    Text healthTravelRefusedChip();

    /** {@code health.travel.refused.rabies} */
    Text healthTravelRefusedRabies();

    /** {@code health.travel.refused.waiting} */
    Text healthTravelRefusedWaiting();

    /** {@code health.travel.refused.titer} */
    Text healthTravelRefusedTiter();

    /** {@code health.travel.refused.worming} */
    Text healthTravelRefusedWorming();

    /** {@code health.travel.refused.age} */
    Text healthTravelRefusedAge();

    /** {@code health.travel.refused.action} */
    Text healthTravelRefusedAction();

    /** {@code health.travel.unknown} */
    Text healthTravelUnknown();

    /** {@code health.weight.steady} */
    Text healthWeightSteady();

    /** {@code health.weight.rising} */
    Text healthWeightRising();

    /** {@code health.weight.falling} */
    Text healthWeightFalling();

    /** {@code health.weight.action} */
    Text healthWeightAction();

    /** {@code health.weight.implausible} */
    Text healthWeightImplausible();

    /** {@code health.weight.implausible.action} */
    Text healthWeightImplausibleAction();

    /** {@code health.verdict.insufficient-data} */
    Text healthVerdictInsufficientData();

    /** {@code health.verdict.changed} */
    Text healthVerdictChanged();

    /** {@code health.verdict.changed.action} */
    Text healthVerdictChangedAction();

    /** {@code health.verdict.emergency} */
    Text healthVerdictEmergency();

    /** {@code health.verdict.emergency.action} */
    Text healthVerdictEmergencyAction();

    /** {@code health.entry.conflict} */
    Text healthEntryConflict();

    /** {@code health.entry.conflict.action} */
    Text healthEntryConflictAction();

    /** {@code health.share.expired} */
    Text healthShareExpired();

    /** {@code health.share.expired.action} */
    Text healthShareExpiredAction();

    /** {@code clinic.appointment.booked} */
    Text clinicAppointmentBooked();

    /** {@code clinic.appointment.slot-taken} */
    Text clinicAppointmentSlotTaken();

    /** {@code clinic.appointment.slot-taken.action} */
    Text clinicAppointmentSlotTakenAction();

    /** {@code clinic.appointment.closed} */
    Text clinicAppointmentClosed();

    /** {@code clinic.appointment.closed.action} */
    Text clinicAppointmentClosedAction();

    /** {@code clinic.appointment.too-late} */
    Text clinicAppointmentTooLate();

    /** {@code clinic.appointment.too-late.action} */
    Text clinicAppointmentTooLateAction();

    /** {@code clinic.appointment.canceled} */
    Text clinicAppointmentCanceled();
}
