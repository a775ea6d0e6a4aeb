/** Pages of programmes, senders, periods and stages. */
@NullMarked
package id.tampah.program.web;

import org.jspecify.annotations.NullMarked;
