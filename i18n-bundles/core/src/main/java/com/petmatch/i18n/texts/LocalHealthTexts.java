package com.petmatch.i18n.texts;

import com.petmatch.i18n.messages.LocalTexts;
import com.petmatch.i18n.messages.Text;
import com.petmatch.i18n.messages.TypedMessage;

/** {@code health} as one reader's texts have it. Generated; change the bundle and generate again. */
final class LocalHealthTexts implements HealthTexts {

    private final LocalTexts texts;

    LocalHealthTexts(LocalTexts texts) {
        this.texts = texts;
    }

    @Override
    public Text healthDisclaimer() {
        return TypedMessage.text(texts, "health.disclaimer");
    }

    @Override
    public Text healthDoseUpToDate() {
        return TypedMessage.text(texts, "health.dose.up-to-date");
    }

    @Override
    public Text healthDoseDueSoon() {
        return TypedMessage.text(texts, "health.dose.due-soon");
    }

    @Override
    public Text healthDoseDueSoonAction() {
        return TypedMessage.text(texts, "health.dose.due-soon.action");
    }

    @Override
    public Text healthDoseDue() {
        return TypedMessage.text(texts, "health.dose.due");
    }

    @Override
    public Text healthDoseDueAction() {
        return TypedMessage.text(texts, "health.dose.due.action");
    }

    @Override
    public Text healthDoseOverdue() {
        return TypedMessage.text(texts, "health.dose.overdue");
    }

    @Override
    public Text healthDoseOverdueAction() {
        return TypedMessage.text(texts, "health.dose.overdue.action");
    }

    @Override
    public Text healthDoseTooEarly() {
        return TypedMessage.text(texts, "health.dose.too-early");
    }

    @Override
    public Text healthDoseTooEarlyAction() {
        return TypedMessage.text(texts, "health.dose.too-early.action");
    }

    @Override
    public Text healthDoseTooYoung() {
        return TypedMessage.text(texts, "health.dose.too-young");
    }

    @Override
    public Text healthDoseSeriesRestarts() {
        return TypedMessage.text(texts, "health.dose.series-restarts");
    }

    @Override
    public Text healthDoseUnknownProduct() {
        return TypedMessage.text(texts, "health.dose.unknown-product");
    }

    @Override
    public Text healthTravelAllowed() {
        return TypedMessage.text(texts, "health.travel.allowed");
    }

    @Override
    public Text healthTravelRefusedChip() {
        return TypedMessage.text(texts, "health.travel.refused.chip");
    }

    @Override
    public Text healthTravelRefusedRabies() {
        return TypedMessage.text(texts, "health.travel.refused.rabies");
    }

    @Override
    public Text healthTravelRefusedWaiting() {
        return TypedMessage.text(texts, "health.travel.refused.waiting");
    }

    @Override
    public Text healthTravelRefusedTiter() {
        return TypedMessage.text(texts, "health.travel.refused.titer");
    }

    @Override
    public Text healthTravelRefusedWorming() {
        return TypedMessage.text(texts, "health.travel.refused.worming");
    }

    @Override
    public Text healthTravelRefusedAge() {
        return TypedMessage.text(texts, "health.travel.refused.age");
    }

    @Override
    public Text healthTravelRefusedAction() {
        return TypedMessage.text(texts, "health.travel.refused.action");
    }

    @Override
    public Text healthTravelUnknown() {
        return TypedMessage.text(texts, "health.travel.unknown");
    }

    @Override
    public Text healthWeightSteady() {
        return TypedMessage.text(texts, "health.weight.steady");
    }

    @Override
    public Text healthWeightRising() {
        return TypedMessage.text(texts, "health.weight.rising");
    }

    @Override
    public Text healthWeightFalling() {
        return TypedMessage.text(texts, "health.weight.falling");
    }

    @Override
    public Text healthWeightAction() {
        return TypedMessage.text(texts, "health.weight.action");
    }

    @Override
    public Text healthWeightImplausible() {
        return TypedMessage.text(texts, "health.weight.implausible");
    }

    @Override
    public Text healthWeightImplausibleAction() {
        return TypedMessage.text(texts, "health.weight.implausible.action");
    }

    @Override
    public Text healthVerdictInsufficientData() {
        return TypedMessage.text(texts, "health.verdict.insufficient-data");
    }

    @Override
    public Text healthVerdictChanged() {
        return TypedMessage.text(texts, "health.verdict.changed");
    }

    @Override
    public Text healthVerdictChangedAction() {
        return TypedMessage.text(texts, "health.verdict.changed.action");
    }

    @Override
    public Text healthVerdictEmergency() {
        return TypedMessage.text(texts, "health.verdict.emergency");
    }

    @Override
    public Text healthVerdictEmergencyAction() {
        return TypedMessage.text(texts, "health.verdict.emergency.action");
    }

    @Override
    public Text healthEntryConflict() {
        return TypedMessage.text(texts, "health.entry.conflict");
    }

    @Override
    public Text healthEntryConflictAction() {
        return TypedMessage.text(texts, "health.entry.conflict.action");
    }

    @Override
    public Text healthShareExpired() {
        return TypedMessage.text(texts, "health.share.expired");
    }

    @Override
    public Text healthShareExpiredAction() {
        return TypedMessage.text(texts, "health.share.expired.action");
    }

    @Override
    public Text clinicAppointmentBooked() {
        return TypedMessage.text(texts, "clinic.appointment.booked");
    }

    @Override
    public Text clinicAppointmentSlotTaken() {
        return TypedMessage.text(texts, "clinic.appointment.slot-taken");
    }

    @Override
    public Text clinicAppointmentSlotTakenAction() {
        return TypedMessage.text(texts, "clinic.appointment.slot-taken.action");
    }

    @Override
    public Text clinicAppointmentClosed() {
        return TypedMessage.text(texts, "clinic.appointment.closed");
    }

    @Override
    public Text clinicAppointmentClosedAction() {
        return TypedMessage.text(texts, "clinic.appointment.closed.action");
    }

    @Override
    public Text clinicAppointmentTooLate() {
        return TypedMessage.text(texts, "clinic.appointment.too-late");
    }

    @Override
    public Text clinicAppointmentTooLateAction() {
        return TypedMessage.text(texts, "clinic.appointment.too-late.action");
    }

    @Override
    public Text clinicAppointmentCanceled() {
        return TypedMessage.text(texts, "clinic.appointment.canceled");
    }
}
