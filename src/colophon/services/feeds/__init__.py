"""What crawlers and readers of news look for: sitemap, robots.txt, Atom, OpenSearch."""
