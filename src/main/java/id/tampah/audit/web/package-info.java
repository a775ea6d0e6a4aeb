/** The auditor's page. */
@NullMarked
package id.tampah.audit.web;

import org.jspecify.annotations.NullMarked;
