# Files of ISO 2709 → what MARC::Lint and MARC::Record find wrong, one line a finding.
use strict;
use warnings;
use MARC::Batch;
use MARC::Lint;

binmode STDOUT, ':utf8';
my $lint = MARC::Lint->new;
my $batch = MARC::Batch->new('USMARC', @ARGV);
$batch->strict_off;
my $read = 0;
while (my $record = $batch->next) {
    $read++;
    $lint->check_record($record);
    my $id = $record->field('001') ? $record->field('001')->data : $read;
    print "$id: $_\n" for $lint->warnings, $record->warnings;
}
print "read $read\n";
