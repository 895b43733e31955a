/** Pages of whoever comes without signing in: offers, registration, login, links from mails, the rules in force. */
@NullMarked
package fr.alin.web.visitor;

import org.jspecify.annotations.NullMarked;
