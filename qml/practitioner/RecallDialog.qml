// Takes a lot out of use, and says why.
import QtQuick
import QtQuick.Layouts
import Stipple.App
import Stipple.Theme
import Stipple.Components

FormDialog {
    id: dialog

    property string reason: ""
    property string source: ""

    name: "recall"
    title: qsTr("Recall this lot")
    acceptText: qsTr("Recall")
    canAccept: reason.trim() !== ""
    unsaved: reason.trim() !== "" || source.trim() !== ""
    onAboutToShow: {
        reason = "";
        source = "";
    }
    onSubmitted: {
        StockLot.recall(reason, source);
        close();
    }

    TextBlock {
        Layout.fillWidth: true
        text: qsTr("From now on nothing of it may be used. Who had something of it is listed on its page, and can be written to a file for the calls.")
    }
    TextEntry {
        Layout.fillWidth: true
        name: "recall.reason"
        label: qsTr("Why is it recalled?")
        hints: Qt.ImhNoPredictiveText
        maximumLength: 400
        text: dialog.reason
        onEdited: text => dialog.reason = text
    }
    TextEntry {
        Layout.fillWidth: true
        name: "recall.source"
        label: qsTr("Who says so?")
        help: qsTr("For instance: the maker's letter of 3 May, or the authority's notice.")
        optional: true
        hints: Qt.ImhNoPredictiveText
        maximumLength: 400
        text: dialog.source
        onEdited: text => dialog.source = text
    }
}
