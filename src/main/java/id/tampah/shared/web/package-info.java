/** What the pages of every module share: files that leave the house, and how a refused deed is told. */
@NullMarked
package id.tampah.shared.web;

import org.jspecify.annotations.NullMarked;
