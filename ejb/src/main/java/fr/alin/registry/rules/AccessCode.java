package fr.alin.registry.rules;

import fr.alin.shared.BusinessException;

/** The six digits that were sent to the registry's address. */
public final class AccessCode {
    private AccessCode() {}

    /**
     * Reads what was typed, spaces of any kind tolerated. What no code can be is not judged: it must not cost a try.
     *
     * @throws BusinessException {@code code.empty}, {@code code.malformed}
     */
    public static String parse(String typed) {
        String code = typed.replaceAll("[\\s\\h]", "");
        if (code.isEmpty()) {
            throw new BusinessException("code.empty");
        }
        if (!code.matches("[0-9]{6}")) {
            throw new BusinessException("code.malformed");
        }
        return code;
    }
}
