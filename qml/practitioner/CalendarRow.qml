// One appointment, where the calendar is a list.
import QtQuick

ClientEntry {
    required property string visitId
    required property string name
    required property bool isOver
    required property string begins

    objectName: "calendar.visit[" + visitId + "]"
    entryId: visitId
    time: begins
    iconName: "calendar"
    title: name
    isPlanned: false
}
