var colophon = {};
