/** A vendor's dialect of SMPP, as somebody outside of this project would write it. */
package org.example.vendor;
