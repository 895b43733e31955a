package fr.alin.registry.sne;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

/** The registry's answer to a closing: which request has ended, and how. */
public record SneClosed(@NotNull String number, @NotNull @Valid SneRequest.Closed closed) {}
